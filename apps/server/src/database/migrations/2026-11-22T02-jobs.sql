-- Jobs are queued through this function, in the caller's transaction: the server's role may not touch the queue's own tables.
create function enqueue_job(task text, payload json, job_key text, run_at timestamptz, most_attempts integer) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(task, payload, run_at => enqueue_job.run_at, max_attempts => most_attempts, job_key => enqueue_job.job_key);
end
$$;
revoke execute on function enqueue_job from public;
