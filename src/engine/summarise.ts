import type { Finding, Score, Summary } from "../model/index.ts";

export function summarise(
  files: number,
  campaigns: number,
  segments: number,
  findings: readonly Finding[],
  scores: readonly Score[],
): Summary {
  const standing = findings.filter(({ suppressed }) => !suppressed);
  const count = (severity: Finding["severity"]) =>
    standing.filter((finding) => finding.severity === severity).length;
  const ofCampaigns = scores.filter(({ kind }) => kind === "campaign").map(({ score }) => score);
  ofCampaigns.sort((a, b) => a - b);
  return {
    files,
    campaigns,
    segments,
    findings: { error: count("error"), warning: count("warning"), info: count("info") },
    suppressed: findings.length - standing.length,
    baselined: 0,
    maxScore: ofCampaigns.at(-1) ?? null,
    medianScore: median(ofCampaigns),
  };
}

function median(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}
