-- Messages of readers go through the one post of infra. No released version kept any here.
drop table relay_message;
