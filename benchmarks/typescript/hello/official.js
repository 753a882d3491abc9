import Cloudflare from "cloudflare";

const client = new Cloudflare({ apiToken: "token" });
console.log(await client.realtimeKit.meetings.get("app", { account_id: "account" }));
