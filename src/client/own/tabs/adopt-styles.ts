import reportStyle from '../../../styles/report/report.css?inline';
import { adoptStyle } from '../../dom/adopt-style.ts';

/** Gives the page the styles of an opened report, which the list has no use for. */
export function adoptStyles(): void {
  adoptStyle(reportStyle);
}
