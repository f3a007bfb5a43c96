declare module 'swagger-ui-dist/absolute-path.js' {
  /** Folder of the built page; importing the package itself would run the page's code in the server. */
  export default function absolutePath(): string;
}
