create index match_by_provider on match (provider);
create index match_by_seeker on match (seeker_id);
