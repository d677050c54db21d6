import { type Finding, type Score, type Summary, stands } from "../model/index.ts";

export function summarise(files: number, findings: readonly Finding[], scores: readonly Score[]): Summary {
  const standing = findings.filter(stands);
  const count = (severity: Finding["severity"]) =>
    standing.filter((finding) => finding.severity === severity).length;
  const ofCampaigns = scores.filter(({ kind }) => kind === "campaign").map(({ score }) => score);
  ofCampaigns.sort((a, b) => a - b);
  return {
    files,
    campaigns: ofCampaigns.length,
    segments: scores.length - ofCampaigns.length,
    findings: { error: count("error"), warning: count("warning"), info: count("info") },
    suppressed: findings.filter(({ suppressed }) => suppressed).length,
    baselined: findings.filter(({ baselined }) => baselined).length,
    maxScore: ofCampaigns.at(-1) ?? null,
    medianScore: ofCampaigns.length === 0 ? null : quantile(ofCampaigns, 0.5),
    scoreSpread:
      ofCampaigns.length === 0
        ? null
        : { low: quantile(ofCampaigns, 0.25), high: quantile(ofCampaigns, 0.75) },
  };
}

/** Between two scores, the point on the line between them, to half a point. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return Math.round((below + (above - below) * (place - Math.floor(place))) * 2) / 2;
}
