/** The part of mapshaper, which ships no types, that cutting a pack needs. */
declare module 'mapshaper' {
  const mapshaper: {
    /** Runs commands over named files in memory and gives the files that they wrote. */
    applyCommands(
      commands: string,
      input: Readonly<Record<string, string | Uint8Array>>,
    ): Promise<Record<string, string | Uint8Array>>
  }
  export default mapshaper
}
