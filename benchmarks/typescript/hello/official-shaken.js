import { BaseMeetings } from "cloudflare/resources/realtime-kit/meetings";
import { createClient } from "cloudflare/tree-shakable";

const client = createClient({ apiToken: "token", resources: [BaseMeetings] });
console.log(await client.realtimeKit.meetings.get("app", { account_id: "account" }));
