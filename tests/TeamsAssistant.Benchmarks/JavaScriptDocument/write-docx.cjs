const { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } = require('docx');

const widths = [1600, 1000, 1300, 5170];

function paragraph(text, options = {}) {
  return new Paragraph({ ...options, children: [new TextRun(text)] });
}

function row(cells, header) {
  return new TableRow({
    tableHeader: header,
    cantSplit: true,
    children: cells.map((text, i) => new TableCell({ width: { size: widths[i], type: WidthType.DXA }, children: [paragraph(text)] })),
  });
}

function initiative(one, columns) {
  return [
    paragraph(one.heading, { heading: HeadingLevel.HEADING_2 }),
    paragraph(one.summary),
    paragraph(one.caption),
    new Table({ columnWidths: widths, width: { size: 9070, type: WidthType.DXA }, rows: [row(columns, true), ...one.rows.map(cells => row(cells, false))] }),
  ];
}

// docx packs at level 6 and lets nobody choose.
const write = content => Packer.toBuffer(new Document({
  title: content.title,
  creator: content.author,
  sections: [{
    children: [
      paragraph(content.sender),
      paragraph(content.addressee),
      paragraph(content.title, { heading: HeadingLevel.TITLE }),
      ...content.sections.flatMap(section => [
        paragraph(section.heading, { heading: HeadingLevel.HEADING_1 }),
        ...section.initiatives.flatMap(one => initiative(one, content.columns)),
      ]),
    ],
  }],
}));

module.exports = { shape: content => content, write };
