// Writes the annual report of the file named once, then for as many milliseconds as asked, then as many times as asked, and tells what the
// first and those last ones cost: one line of JSON a time.
// node annual.cjs docx|docxtemplater content.json out.docx runs warming
const fs = require('node:fs');

const [library, source, target, runs, warming] = process.argv.slice(2);
const { shape, write } = { docx: () => require('./write-docx.cjs'), docxtemplater: () => require('./write-docxtemplater.cjs') }[library]();
// In the shape that the library wants it, before anything is measured.
const content = shape(JSON.parse(fs.readFileSync(source, 'utf8')));

async function main() {
  await write({ ...content, sections: [] });
  global.gc?.();
  const idle = process.memoryUsage().rss;
  const first = Date.now();
  for (let run = 0; run <= Number(runs); run++) {
    while (run === 1 && Date.now() - first < Number(warming)) await write(content);
    const [started, before] = [process.hrtime.bigint(), process.cpuUsage()];
    const bytes = await write(content);
    const ms = Number(process.hrtime.bigint() - started) / 1e6;
    const { user, system } = process.cpuUsage(before);
    if (run === 0) fs.writeFileSync(target, bytes);
    console.log(JSON.stringify({ ms, processor: (user + system) / 1000, bytes: bytes.length, idle, peak: process.resourceUsage().maxRSS * 1024 }));
  }
}

main().catch(error => { console.error(error); process.exit(1); });
