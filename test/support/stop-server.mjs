/** The server goes, and its watchdog removes the data. */
export default async function stopServer() {
  await globalThis.avalTestServer?.stop();
}
