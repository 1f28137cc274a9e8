/** The Shape Detection API, which the types of the DOM leave out; only some browsers have it. */
// oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface adds to the DOM's
interface Window {
  readonly BarcodeDetector?: new (options: { readonly formats: readonly string[] }) => {
    detect(source: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>
  }
}
