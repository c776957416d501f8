const Docxtemplater = require('docxtemplater');
const PizZip = require('pizzip');

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const widths = [1600, 1000, 1300, 5170];

const paragraph = (text, style) =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (text, i) => `<w:tc><w:tcPr><w:tcW w:w="${widths[i]}" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc>`;
const row = (cells, properties) => `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells.map(cell).join('')}</w:tr>`;

// The template is made once, as a municipality's lies ready.
function template() {
  const zip = new PizZip();
  zip.file('[Content_Types].xml', '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>');
  zip.file('_rels/.rels', `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`);
  zip.file('word/document.xml', `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${w}"><w:body>`
    + paragraph('{sender}') + paragraph('{addressee}') + paragraph('{title}', 'Title')
    + paragraph('{#sections}') + paragraph('{heading}', 'Heading1')
    + paragraph('{#initiatives}') + paragraph('{heading}', 'Heading2') + paragraph('{summary}') + paragraph('{caption}')
    + `<w:tbl><w:tblPr><w:tblW w:w="9070" w:type="dxa"/></w:tblPr><w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
    + row(['{c0}', '{c1}', '{c2}', '{c3}'], '<w:tblHeader/>') + row(['{#rows}{month}', '{level}', '{progress}', '{said}{/rows}'], '') + '</w:tbl>'
    + paragraph('{/initiatives}') + paragraph('{/sections}')
    + '</w:body></w:document>');
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const file = template();

function named(content) {
  const [c0, c1, c2, c3] = content.columns;
  return {
    ...content,
    sections: content.sections.map(section => ({
      heading: section.heading,
      initiatives: section.initiatives.map(one => ({
        ...one, c0, c1, c2, c3, rows: one.rows.map(([month, level, progress, said]) => ({ month, level, progress, said })),
      })),
    })),
  };
}

async function write(content) {
  const filled = new Docxtemplater(new PizZip(file), { paragraphLoop: true });
  filled.render(content);
  return filled.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 1 } });
}

module.exports = { shape: named, write };
