import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

test('npm start serves the demo and tells where, also when its port is taken', async () => {
  const other = createServer().listen(4173, '127.0.0.1');
  // Taken already by somebody else is as good.
  await Promise.race([once(other, 'listening'), once(other, 'error')]);
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const server = spawn(process.execPath, ['demo/serve.mjs'], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = await once(server.stdout, 'data');
    const address = /http:\/\/\S+\/demo\//.exec(String(line))?.[0];
    assert.ok(address, `no address in: ${line}`);
    assert.notEqual(new URL(address).port, '4173');
    assert.match(await (await fetch(address)).text(), /<dn-eligibility-check/);
    assert.equal((await fetch(new URL('../cdn/dn-widgets.js', address))).status, 200);
    assert.equal((await fetch(new URL('nothing.html', address))).status, 404);
  } finally {
    server.kill();
    other.close();
  }
});
