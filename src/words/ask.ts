/**
 * The question to send to a council. The English is in analysis/next-steps/question-to-ask.ts; `{name}` is the area.
 */
export const ASK_OF_AREA: readonly string[] = [
  'Pwy sy’n gweithio gyda rhieni yn ardal {name} y cafodd plentyn ei symud o’u gofal drwy achosion gofal, cyn neu ar ôl beichiogrwydd arall?',
  'A oes tîm Pause, tîm Llys Teulu Cyffuriau ac Alcohol neu wasanaeth o’ch eiddo eich hun ar gyfer ardal {name}, ac a yw ar agor nawr?',
  'Pwy y gellir ei atgyfeirio, ar ba adeg, a sut mae gwneud atgyfeiriad? A all rhiant ofyn drosto’i hun?',
  'Os nad oes un: pa wasanaeth cyfagos sy’n derbyn rhieni sy’n byw yn ardal {name}?',
  'Atebwch ar ran y gwasanaeth ac nid am un teulu, os gwelwch yn dda; gellir cyhoeddi’r ateb gyda’i ddyddiad.',
];
