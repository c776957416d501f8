// Loaded with `node --require` in every Node process that this repository starts, its stdin redirected and never written.
// When the parent ends, however it ended, stdin closes here, and this process ends too, the orderly way. After Ctrl-C
// the process has had a signal of its own: the second of grace lets its handler save first.
'use strict';

const graceMs = 1000;
const patienceMs = 5000;

function endOrderly() {
  const handled = process.emit('SIGTERM');
  if (!handled) process.exit(0);
  setTimeout(() => process.exit(1), patienceMs).unref();
}

// A killed parent reads no more: without these, the farewell that a program prints ends it before it has saved.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

process.stdin.on('error', () => {});
process.stdin.on('close', () => setTimeout(endOrderly, graceMs).unref());
process.stdin.resume();
