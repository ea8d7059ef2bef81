import type { ReactNode } from 'react';
import type { RadarProps } from './radar/radar-types.ts';
import { RadarTable } from './radar/radar-table.tsx';
import { Radar } from './radar/radar.tsx';
import './radar-board.css';

/** The radar, large; the same numbers beside it, under what is chosen for both. */
export function RadarBoard({ choice, ...radar }: RadarProps & { readonly choice?: ReactNode }) {
  return (
    <div className="radar-board">
      <div className="radar-board-choice" data-size="md">
        {choice}
      </div>
      <div className="radar-board-chart">
        <Radar {...radar} />
      </div>
      <div className="radar-board-table" data-size="sm" data-named={Boolean(choice) || undefined}>
        <RadarTable {...radar} />
      </div>
    </div>
  );
}
