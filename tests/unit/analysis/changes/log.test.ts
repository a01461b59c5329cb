import { expect, test } from 'vitest';
import { changesOf } from '../../../../src/analysis/changes/changes.ts';
import { changesInLog } from '../../../../src/analysis/changes/log.ts';
import { makeDirectory, makeService } from '../make.ts';

/** The output of git, without the lines around a change. */
const LOG = `commit 1764547200

diff --git a/data/services/north/oak.yaml b/data/services/north/oak.yaml
new file mode 100644
--- /dev/null
+++ b/data/services/north/oak.yaml
@@ -0,0 +1,4 @@
+name: Oak
+status:
+  state: operational
+  as-of: 2021-03
commit 1764633600

diff --git a/data/services/north/oak.yaml b/data/services/north/oak.yaml
--- a/data/services/north/oak.yaml
+++ b/data/services/north/oak.yaml
@@ -1 +1 @@
-name: Oak
+name: "Oak House"
@@ -4 +4 @@
-  as-of: 2021-03
+  as-of: 2025-11-30
commit 1764720000

diff --git a/data/services/north/oak.yaml b/data/services/south/oak.yaml
deleted file mode 100644
--- a/data/services/north/oak.yaml
+++ /dev/null
@@ -1 +0,0 @@
-name: "Oak House"
diff --git a/data/services/south/oak.yaml b/data/services/south/oak.yaml
new file mode 100644
--- /dev/null
+++ b/data/services/south/oak.yaml
@@ -0,0 +1 @@
+name: "Oak House"
commit 1764763200

diff --git a/data/services/south/oak.yaml b/data/services/south/oak.yaml
--- a/data/services/south/oak.yaml
+++ b/data/services/south/oak.yaml
@@ -9,0 +10 @@
+    published: 2019-05
commit 1764806400

diff --git a/data/services/south/oak.yaml b/data/services/south/oak.yaml
--- a/data/services/south/oak.yaml
+++ b/data/services/south/oak.yaml
@@ -3 +3 @@
-  state: operational
+  state: closed
`;

test('records that are added, renamed, confirmed again and closed are changes; a move and older evidence are not', () => {
  expect(changesInLog(LOG)).toEqual([
    { date: '2025-12-01', what: 'added', id: 'oak' },
    { date: '2025-12-02', what: 'renamed', id: 'oak', before: 'Oak' },
    { date: '2025-12-02', what: 're-checked', id: 'oak' },
    { date: '2025-12-04', what: 'closed', id: 'oak' },
  ]);
});

const oak = makeService('oak', { status: { state: 'closed', 'as-of': '2021-03', closed: '2024' } });
const directory = makeDirectory({ services: [oak] });

test('changes are listed newest first, and only for services that still have a record', () => {
  const { from, changes } = changesOf(directory, [
    ...changesInLog(LOG),
    { date: '2025-01-01', what: 'added', id: 'gone' },
  ]);
  expect(from).toBe('history');
  expect(changes.map(({ date, what, service }) => [date, what, service.id])).toEqual([
    ['2025-12-04', 'closed', 'oak'],
    ['2025-12-02', 'renamed', 'oak'],
    ['2025-12-02', 're-checked', 'oak'],
    ['2025-12-01', 'added', 'oak'],
  ]);
});

test('without a history the changes come from dates in the records, with the same precision', () => {
  expect(changesOf(directory, undefined)).toMatchObject({
    from: 'records',
    changes: [
      { date: '2024', what: 'closed' },
      { date: '2021-03', what: 're-checked' },
    ],
  });
});

test('the same change of a record twice on one day is listed once; two new names are two changes', () => {
  const directory = makeDirectory({ services: [makeService('oak')] });
  const once = { date: '2026-01-02', what: 're-checked', id: 'oak' } as const;
  const renamed = (before: string) => ({ date: '2026-01-02', what: 'renamed', id: 'oak', before }) as const;
  const { changes } = changesOf(directory, [once, renamed('Ash'), once, renamed('Elm')]);
  expect(changes.map(({ what, before }) => [what, before])).toEqual([
    ['re-checked', undefined],
    ['renamed', 'Ash'],
    ['renamed', 'Elm'],
  ]);
});
