const response = await fetch("https://api.cloudflare.com/client/v4/accounts/account/realtime/kit/app/meetings", {
  headers: { Authorization: "Bearer token", Accept: "application/json" },
});
if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
console.log((await response.json()).data);
