import reportStyle from '../../../styles/report/report.css?inline';
import checkStyle from '../../../styles/own/check.css?inline';
import verifyStyle from '../../../styles/own/verify.css?inline';
import { adoptStyle } from '../../dom/adopt-style.ts';

/** Gives the page the styles of an opened report, which the list has no use for. */
export function adoptStyles(): void {
  for (const style of [reportStyle, checkStyle, verifyStyle]) adoptStyle(style);
}
