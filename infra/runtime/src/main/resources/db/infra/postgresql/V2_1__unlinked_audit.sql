-- H2 finds the few entries without a position in the unique index, which keeps nulls together.
create index audit_unlinked on audit (seq) where position is null;
