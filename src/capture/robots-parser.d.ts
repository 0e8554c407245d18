/** Its own declarations say `export default` of what is `module.exports`, which Node's modules cannot call. */
declare module 'robots-parser' {
  interface Robots {
    isAllowed(url: string, agent?: string): boolean | undefined
    getCrawlDelay(agent?: string): number | undefined
  }
  export default function parse(address: string, text: string): Robots
}
