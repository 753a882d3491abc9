import { RealtimeKit } from "realtimekit-api";

const client = new RealtimeKit({ apiToken: "token", accountId: "account", appId: "app" });
console.log(await client.meetings.list());
