/** The official SDK, as its README shows it. */

import { play, task } from "./play.js";

await play(async () => {
  const { default: Cloudflare } = await import("cloudflare");
  const client = new Cloudflare({ apiToken: task.token, baseURL: task.address });
  const { account: account_id, app: app_id } = task;
  client.realtimeKit.meetings.get;
  return {
    get: async () => (await client.realtimeKit.meetings.getMeetingByID(task.meeting, { account_id, app_id })).data.title,
    list: async () => (await client.realtimeKit.meetings.get(app_id, { account_id, per_page: task.per_page })).data,
  };
});
