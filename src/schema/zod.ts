/** The door to zod: its small variant, so that the core stays light. */
export * as z from 'zod/mini'
