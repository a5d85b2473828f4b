-- what was done for a person by others is shown to them
create index audit_for_person on audit (on_behalf_of, seq);
