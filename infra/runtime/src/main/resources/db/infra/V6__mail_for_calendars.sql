-- an iCalendar object that goes with a mail
alter table outgoing_mail add column calendar varchar;
