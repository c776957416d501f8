// What an answer must contain, as the assistant's AnswerRules.
'use strict'
const longest = 4000
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/
const number = /(?<!\d)(?:\d{2})?\d{6}[-+ ]?\d{4}(?!\d)/g

function checkAnswer (data) {
  const faults = []
  const level = /^[1-5]$/.test(data.level ?? '') ? Number(data.level) : 0
  if (level === 0) faults.push('Välj en lägesnivå.')
  const progress = /^\d{1,3}$/.test(String(data.progress ?? '').trim()) ? Number(data.progress) : -1
  if (progress < 0 || progress > 100) faults.push('Genomfört anges som 0–100 %.')
  const answer = {
    level,
    progress,
    done: text(data.done, faults) ?? '',
    deviation: text(data.deviation, faults),
    measure: text(data.measure, faults),
    decider: text(data.decider, faults),
    lesson: text(data.lesson, faults)
  }
  if (answer.done === '') faults.push('Skriv vad som har gjorts.')
  if (level >= 3 && !answer.deviation) faults.push('Beskriv avvikelsen.')
  if (level >= 3 && !answer.measure) faults.push('Beskriv åtgärden.')
  if (level >= 3 && !answer.decider) faults.push('Skriv vem som beslutar om åtgärden.')
  return { answer, faults }
}

function text (typed, faults) {
  const trimmed = typed?.trim()
  if (!trimmed) return undefined
  if (trimmed.length > longest) faults.push('Texten är för lång.')
  if (control.test(trimmed)) faults.push('Texten innehåller ett tecken som inte går att spara.')
  for (const [found] of trimmed.matchAll(number)) {
    if (isPersonal(found)) faults.push('Skriv inte personnummer.')
  }

  return trimmed
}

function isPersonal (found) {
  const digits = found.replace(/\D/g, '').slice(-10)
  const day = Number(digits.slice(4, 6))
  const month = Number(digits.slice(2, 4))
  if (month < 1 || month > 12 || day < 1 || (day > 31 && day < 61) || day > 91) return false
  let sum = 0
  for (let i = 0; i < 10; i++) {
    const product = Number(digits[i]) * (i % 2 === 0 ? 2 : 1)
    sum += product > 9 ? product - 9 : product
  }

  return sum % 10 === 0
}

module.exports = { checkAnswer }
