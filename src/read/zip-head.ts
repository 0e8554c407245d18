/** Whether bytes begin as a zip archive does. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4
}

/** Names of the files that stand in the first bytes of a zip archive, as its local headers have them. */
export function namesInHead(head: Uint8Array): readonly string[] {
  const names: string[] = []
  const view = Buffer.from(head.buffer, head.byteOffset, head.length)
  for (let at = view.indexOf('PK\u0003\u0004'); at >= 0; at = view.indexOf('PK\u0003\u0004', at + 4))
    if (at + 30 <= view.length)
      names.push(view.toString('latin1', at + 30, at + 30 + Math.min(view.readUInt16LE(at + 26), 200)))
  return names
}
