// Posts every form of a plan with `fetch` and `FormData`, four at a time, the way the vendor's example does.
// Usage: node post.mjs PLAN.json
import { readFile } from 'node:fs/promises';

const waiting = JSON.parse(await readFile(process.argv[2], 'utf8'));

async function post({ url, fields, path, name }) {
  const form = new FormData();
  for (const [key, value] of fields) form.append(key, value);
  form.append('file', new Blob([await readFile(path)]), name);
  const answer = await fetch(url, { method: 'POST', body: form });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  await answer.arrayBuffer();
}

async function worker() {
  for (let upload = waiting.shift(); upload; upload = waiting.shift()) await post(upload);
}

await Promise.all([worker(), worker(), worker(), worker()]);
