/** The floor: what a careful user would write by hand. */

import { play, task } from "./play.js";

await play(async () => {
  const headers = { Authorization: `Bearer ${task.token}`, Accept: "application/json" };
  const get = async (path) => {
    const response = await fetch(`${task.address}${task.meetings}${path}`, { headers });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return (await response.json()).data;
  };
  return {
    get: async () => (await get(`/${task.meeting}`)).title,
    list: () => get(`?per_page=${task.per_page}`),
  };
});
