/** This package, as its README shows it. */

import { play, task } from "./play.js";

await play(async () => {
  const { RealtimeKit } = await import("realtimekit-api");
  const client = new RealtimeKit({
    apiToken: task.token,
    accountId: task.account,
    appId: task.app,
    baseUrl: task.address,
  });
  client.meetings.list;
  return {
    get: async () => (await client.meetings.get(task.meeting)).title,
    list: async () => (await client.meetings.list({ per_page: task.per_page })).items,
  };
});
