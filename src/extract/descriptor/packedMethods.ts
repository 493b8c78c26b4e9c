/** How `timonerie pack` says in a descriptor that it replaced identifiers: by the key of one extract alone, or by one that several share. */
export const packedMethods = {
  own: "HMAC-SHA-256, 63 bits, HKDF key of this extract, numbered in the order of the hash",
  shared: "HMAC-SHA-256, 63 bits",
} as const;
