/** The addresses that the controllers of the room answer. */
export const addresses = ['/language'] as const;

declare module './index.js' {
  interface RoomAddresses {
    platform: (typeof addresses)[number];
  }
}
