// The assistant's rows, read and written with @azure/data-tables: one range read, one transaction, one copy.
'use strict'
const { createHash, randomUUID } = require('node:crypto')
const { TableClient, TableTransaction } = require('@azure/data-tables')

const newest = 3155378975999999999n
const epoch = 621355968000000000n

class Tables {
  constructor (connection, prefix) {
    const options = { allowInsecureConnection: true }
    this.register = TableClient.fromConnectionString(connection, prefix + 'Register', options)
    this.initiatives = TableClient.fromConnectionString(connection, prefix + 'Initiatives', options)
  }

  async readOverview () {
    const people = new Map()
    const initiatives = new Map()
    const states = new Map()
    const rounds = new Map()
    const asked = new Set()
    const filter = "PartitionKey eq 'register' and RowKey ge 'audit}'"
    for await (const page of this.register.listEntities({ queryOptions: { filter } }).byPage({ maxPageSize: 1000 })) {
      for (const row of page) {
        const [kind, id, part, round] = row.rowKey.split('|')
        if (kind === 'person') people.set(row.Id, row)
        else if (kind === 'round') rounds.set(row.Round, row)
        else if (kind === 'initiative' && part === 'profile') initiatives.set(row.Id, row)
        else if (kind === 'initiative' && part === 'state') states.set(row.Initiative, row)
        else if (kind === 'initiative' && part === 'asked') asked.add(id + '|' + round)
      }
    }

    const asks = (initiative, round) => asked.has(initiative.toUpperCase() + '|' + round.toUpperCase())
    return { people, initiatives, states, rounds, asks }
  }

  async store (listed, initiative, round, answer, data, by) {
    const at = new Date()
    const ticks = String(newest - (epoch + BigInt(at.getTime()) * 10000n)).padStart(19, '0')
    const form = sha256(JSON.stringify({ by, form: data.form, round: data.round, corrects: data.corrects, answer }))
    const before = listed ? JSON.parse(listed.Rounds) : []
    const earlier = before.find(given => given.Round === data.round)
    const update = {
      UpdateId: `${ticks}-${sha256(form).slice(0, 8)}`,
      Initiative: initiative.Id,
      Round: data.round,
      By: by,
      At: at,
      Level: answer.level,
      Progress: answer.progress,
      Done: answer.done,
      Deviation: answer.deviation,
      Measure: answer.measure,
      Decider: answer.decider,
      Lesson: answer.lesson,
      ForecastYear: Number(round.To.slice(0, 4)),
      Late: false,
      Supersedes: earlier?.UpdateId
    }
    const state = {
      ...update,
      Revision: (listed?.Revision ?? 0) + 1,
      Chain: earlier && earlier.UpdateId === listed.UpdateId ? listed.Chain : update.UpdateId,
      GivenProgress: JSON.stringify({ Percent: answer.progress, UpdateId: update.UpdateId, By: by, At: at.toISOString() }),
      PreviousLevel: earlier ? listed.PreviousLevel : listed?.Level,
      Forecasts: listed?.Forecasts ?? '[]',
      Rounds: JSON.stringify([
        { Round: data.round, UpdateId: update.UpdateId, At: at.toISOString(), Late: false },
        ...before.filter(given => given.Round !== data.round).slice(0, 23)
      ])
    }
    const partitionKey = initiative.Id.toUpperCase()
    const stateRow = { partitionKey, rowKey: 'state', ...state }
    const batch = new TableTransaction()
    batch.createEntity({ partitionKey, rowKey: `form|${form}`, UpdateId: update.UpdateId })
    batch.createEntity({ partitionKey, rowKey: `update|${update.UpdateId}`, ...update })
    if (listed) batch.updateEntity(stateRow, 'Replace', { etag: listed.StateTag })
    else batch.createEntity(stateRow)
    batch.createEntity({
      partitionKey,
      rowKey: `audit|${ticks}|${randomUUID().replaceAll('-', '')}`,
      By: by,
      At: at,
      Door: 'Teams',
      Why: 'answer',
      Subject: initiative.Id,
      Account: `update ${update.UpdateId} revision ${state.Revision}`
    })
    const result = await this.initiatives.submitTransaction(batch.actions)
    const copy = { partitionKey: 'register', rowKey: `initiative|${partitionKey}|state`, ...state, StateTag: result.subResponses[2].etag }
    if (listed) await this.register.updateEntity(copy, 'Replace', { etag: listed.etag })
    else await this.register.createEntity(copy)
    return update
  }
}

const sha256 = text => createHash('sha256').update(text).digest('hex')

module.exports = { Tables }
