// The card that answers, as the assistant's receipt.
'use strict'
const levels = ['', 'Normalt', 'Under bevakning', 'Ansträngt', 'Allvarligt', 'Kritiskt']

function receipt (initiative, round, update) {
  return { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: initiative.Name + levels[update.Level] + round.Round }] }
}

module.exports = { receipt }
