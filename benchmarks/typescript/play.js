/** What every TypeScript contender is told and put through. Imports nothing, so that each pays for its own. */

/** The task, which the program is started with. */
export const task = JSON.parse(process.argv[2]);

/** CPU seconds of this process so far, those of its compiling and collecting threads included. */
export function clock() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/**
 * Runs a contender and prints the figures: CPU seconds, per call where there are many, and bytes of memory.
 *
 * `start` imports the package and makes a client. It gives `get`, which gets the meeting and gives its title, and `list`,
 * which gets the first page of the list and gives its meetings.
 */
export async function play(start) {
  const began = clock();
  const { get, list } = await start();
  const ready = clock();
  const memory = process.memoryUsage.rss();
  const title = await get();
  const answered = clock();
  if (title !== task.title || (await list()).length !== task.per_page) throw new Error("did not read the answers");
  console.log(
    JSON.stringify({
      to_first_method: ready - began,
      to_first_answer: answered - began,
      memory,
      small_call: await perCall(get, task.small_calls),
      list_call: await perCall(list, task.list_calls),
    }),
  );
}

/** Seconds per call: the median of several rounds over a connection that is open already. The first ones warm up. */
async function perCall(call, calls) {
  const rounds = [];
  for (let round = 0; round < task.warm_up + task.rounds; round++) {
    const began = clock();
    for (let made = 0; made < calls; made++) await call();
    rounds.push((clock() - began) / calls);
  }
  return rounds.slice(task.warm_up).sort((a, b) => a - b)[Math.floor(task.rounds / 2)];
}
