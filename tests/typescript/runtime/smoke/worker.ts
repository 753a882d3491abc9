/** For Cloudflare Workers: the addresses are in the query. */

import { smoke } from "./smoke.js";

export default {
  async fetch(request: Request): Promise<Response> {
    const query = new URL(request.url).searchParams;
    return Response.json(await smoke(query.get("address") ?? "", query.get("closed") ?? ""));
  },
};
