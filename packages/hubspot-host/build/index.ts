export {
  buildExtensions,
  type BuiltBundle,
  type BundleBudgets,
  BundleError,
} from './build-extensions.ts';
export {
  buildPreview,
  type BuiltPreview,
  type PreviewToBuild,
} from './build-preview.ts';
