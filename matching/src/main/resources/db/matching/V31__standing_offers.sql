-- all offers that stand are walked in the order of their ids when the engine is made, or only their versions are read
create index offer_standing on offer (state, id, version);
