declare module 'html-encoding-sniffer' {
  /** The encoding of a page by its byte order mark or `meta`, as the HTML Standard says, or the default. */
  function htmlEncodingSniffer(bytes: Uint8Array, options?: { defaultEncoding?: string }): string;
  export { htmlEncodingSniffer as default };
}
