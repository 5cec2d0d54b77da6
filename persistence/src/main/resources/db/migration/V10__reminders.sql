-- What wakes for reminders: one row an occurrence, written with the turn that planned it and run by db-scheduler, whose columns these
-- are but the last. docs/adr/0018-reminders.md.
CREATE TABLE reminder_task (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    conversation_id      uuid        GENERATED ALWAYS AS (left(task_instance, 36)::uuid) STORED
                                     REFERENCES conversation ON DELETE CASCADE,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX reminder_task_due ON reminder_task (execution_time);
CREATE INDEX reminder_task_heartbeat ON reminder_task (last_heartbeat);
CREATE INDEX reminder_task_conversation ON reminder_task (conversation_id);
COMMENT ON COLUMN reminder_task.task_instance IS 'the occurrence: the conversation, a hyphen, its version when it was planned';
