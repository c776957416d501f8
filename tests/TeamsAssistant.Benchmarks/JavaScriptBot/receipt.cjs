// The card that answers, as the assistant's receipt.
'use strict'
const levels = ['', 'Normalt', 'Under bevakning', 'Ansträngt', 'Allvarligt', 'Kritiskt']

function receipt (initiative, round, update) {
  const title = `Svaret för ${initiative.Name} är sparat`
  const level = `${levels[update.Level]} (${update.Level} av 5)`
  const done = `Du har svarat på allt i ${round.Round}. Tack!`
  const summary = `${title}: ${level}, genomfört ${update.Progress} %. ${done}`
  const id = { lang: 'sv', initiative: initiative.Id }
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    fallbackText: summary,
    speak: summary,
    lang: 'sv',
    body: [
      { type: 'TextBlock', size: 'large', weight: 'bolder', text: title, wrap: true, style: 'heading' },
      line({ isSubtle: true, text: `Sparat ${update.At.toISOString().slice(0, 16)}` }, 'small'),
      { type: 'Container', items: [line({ text: done }, 'small')], style: 'good', spacing: 'medium' },
      { type: 'ColumnSet', columns: [figure('Läge', level, 'warning'), figure('Genomfört', `${update.Progress} %`)], spacing: 'medium' },
      ...said('Vad har gjorts', update.Done),
      ...said('Avvikelse', update.Deviation),
      ...said('Åtgärd', update.Measure),
      ...said('Vem beslutar', update.Decider),
      ...said('Lärdom', update.Lesson),
      {
        type: 'ActionSet',
        actions: [
          button('Rätta', { verb: 'answer.correct', ...id, update: update.UpdateId, round: round.Round }),
          button('Visa läget', { verb: 'status.show', ...id })
        ],
        spacing: 'medium'
      }
    ]
  }
}

const line = (run, spacing) => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', ...run }], spacing })

const figure = (label, text, color) => ({
  type: 'Column',
  width: 'stretch',
  items: [line({ size: 'small', isSubtle: true, text: label }, 'small'), line({ weight: 'bolder', color, text }, 'none')]
})

const said = (label, text) => text
  ? [{ type: 'TextBlock', weight: 'bolder', text: label, wrap: true, spacing: 'medium' }, line({ text }, 'small')]
  : []

const button = (title, data) => ({
  type: 'Action.Execute',
  title,
  verb: data.verb,
  data,
  associatedInputs: 'none',
  fallback: { type: 'Action.Submit', title, data, associatedInputs: 'none' }
})

module.exports = { receipt }
