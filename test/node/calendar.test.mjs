import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setClock, today } from '../browsers/clock.mjs';

test('the tests run on a fixed day, on which the clock advances', async () => {
  setClock(today);
  const start = Date.now();
  assert.equal(new Date().toISOString().slice(0, 10), today.slice(0, 10));
  assert.ok(new Date() instanceof Date && new Date(0).valueOf() === 0 && Date.UTC(1970, 0) === 0);
  assert.equal(new Date(2026, 0, 2).getDate(), 2);
  while (Date.now() === start);
  assert.ok(Date.now() - start < 1000);
});

test('rendered HTML says that its review is overdue from that day on, and not before', async () => {
  const { renderStatic } = await import('dn-widgets/static');
  const days = { '2028-11-25T23:59:00Z': false, '2028-11-26T00:01:00Z': true };
  for (const [day, isDue] of Object.entries(days)) {
    setClock(day);
    assert.equal(renderStatic('dn-side-effects').includes('was due for a new review'), isDue, day);
  }
});
