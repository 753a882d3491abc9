/** For runtimes with a command line: the addresses are its arguments. */

import { smoke } from "./smoke.js";

const runtime = globalThis as { Deno?: { args: string[] }; process?: { argv: string[] } };
const [address = "", closed = ""] = runtime.Deno?.args ?? runtime.process?.argv.slice(2) ?? [];
console.log(JSON.stringify(await smoke(address, closed)));
