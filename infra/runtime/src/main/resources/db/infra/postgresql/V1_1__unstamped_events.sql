-- H2 finds the few events without a position in the unique index, which keeps nulls together.
create index event_unstamped on event (seq) where position is null;
