// Writes the annual report of the file named, as many times as asked, and tells what each time cost: one line of JSON a time.
// node annual.cjs docx|docxtemplater content.json out.docx runs
const fs = require('node:fs');

const [library, source, target, runs] = process.argv.slice(2);
const { shape, write } = { docx: () => require('./write-docx.cjs'), docxtemplater: () => require('./write-docxtemplater.cjs') }[library]();
// In the shape that the library wants it, before anything is measured.
const content = shape(JSON.parse(fs.readFileSync(source, 'utf8')));

async function main() {
  await write({ ...content, sections: [] });
  global.gc?.();
  const idle = process.memoryUsage().rss;
  for (let run = 0; run < Number(runs); run++) {
    const [started, before] = [process.hrtime.bigint(), process.cpuUsage()];
    const bytes = await write(content);
    const ms = Number(process.hrtime.bigint() - started) / 1e6;
    const { user, system } = process.cpuUsage(before);
    if (run === 0) fs.writeFileSync(target, bytes);
    console.log(JSON.stringify({ ms, processor: (user + system) / 1000, bytes: bytes.length, idle, peak: process.resourceUsage().maxRSS * 1024 }));
  }
}

main().catch(error => { console.error(error); process.exit(1); });
