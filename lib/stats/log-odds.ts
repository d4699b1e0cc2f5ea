/** A logarithm of an odds ratio, and how many standard errors it is away from 0. */
export interface LogOdds {
  logOdds: number;
  z: number;
}

/**
 * How much more a part names something than the rest of the whole does: the log-odds ratio with an informative Dirichlet prior, which is
 * the whole's own mix. Above 0 the part names it more. Ranking by `z` keeps what is rare from topping a list by chance, and what is
 * frequent from topping it by its weight. Both are 0 where the part is nothing or all, or the whole never names it.
 *
 * @param countIn,totalIn how often the part names it, out of so many
 * @param countAll,totalAll the same of the whole, the part among it
 * @param priorStrength how many mentions the prior is worth: with more of them, few mentions are drawn closer to no difference
 *
 * Source: Monroe, Colaresi & Quinn, "Fightin' Words", Political Analysis 16 (2008), equations 15, 16, 19 and 22.
 *
 * @example logOddsZ(40, 200, 100, 2000, 100) // { logOdds: 1.61, z: 7.8 }
 */
export function logOddsZ(
  countIn: number,
  totalIn: number,
  countAll: number,
  totalAll: number,
  priorStrength: number,
): LogOdds {
  const totalRest = totalAll - totalIn;
  if (!(countIn <= totalIn && countAll - countIn <= totalRest && countIn <= countAll))
    throw new RangeError(
      `A part has ${countIn} of ${totalIn}, but the whole has ${countAll} of ${totalAll}.`,
    );
  if (totalIn === 0 || totalRest === 0 || countAll === 0 || countAll === totalAll)
    return { logOdds: 0, z: 0 };
  const prior = (priorStrength * countAll) / totalAll;
  const named = countIn + prior;
  const namedByRest = countAll - countIn + prior;
  const notNamed = totalIn + priorStrength - named;
  const notNamedByRest = totalRest + priorStrength - namedByRest;
  const logOdds = Math.log(named / notNamed) - Math.log(namedByRest / notNamedByRest);
  const variance = 1 / named + 1 / notNamed + 1 / namedByRest + 1 / notNamedByRest;
  return { logOdds, z: logOdds / Math.sqrt(variance) };
}
