-- There is one post for all modules, in infra: what waits here waits there.
insert into infra.outgoing_mail
    (id, message_id, recipients, subject, body, headers, attempts, written_at, due_at, expires_at)
select id, 'account-' || cast(id as varchar(36)), recipient, subject, body, '', 0, current_timestamp, current_timestamp, expires_at
from outgoing_mail;

drop table outgoing_mail;
