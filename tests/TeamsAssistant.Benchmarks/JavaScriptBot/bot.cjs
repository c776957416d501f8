// A follow-up bot on the JavaScript Agents SDK that can one thing: take a sent answer. It reads what the assistant reads, checks what the
// assistant checks and writes the rows that the assistant writes. Settings: PORT, STORAGE_CONNECTION, TABLE_PREFIX.
'use strict'
const { AgentApplication } = require('@microsoft/agents-hosting')
const { startServer } = require('@microsoft/agents-hosting-express')
const { checkAnswer } = require('./answer.cjs')
const { Tables } = require('./tables.cjs')
const { receipt } = require('./receipt.cjs')

const tables = new Tables(process.env.STORAGE_CONNECTION, process.env.TABLE_PREFIX)
const agent = new AgentApplication({ startTypingTimer: false })

agent.adaptiveCards.actionExecute('answer.send', async (context, _state, action) => {
  const data = action.data
  const by = context.activity.from.aadObjectId
  const overview = await tables.readOverview()
  const person = overview.people.get(by)
  const initiative = overview.initiatives.get(data.initiative)
  const round = overview.rounds.get(data.round)
  if (!person || !initiative || !round || !overview.asks(data.initiative, data.round)) {
    return 'Svaret kunde inte tas emot.'
  }

  if (initiative.Owner !== by) {
    return 'Insatsen är inte din.'
  }

  const { answer, faults } = checkAnswer(data)
  if (faults.length > 0) {
    return faults.join(' ')
  }

  const update = await tables.store(overview.states.get(data.initiative), initiative, round, answer, data, by)
  return receipt(initiative, round, update)
})

startServer(agent, { port: Number(process.env.PORT) })
