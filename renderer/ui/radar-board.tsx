import type { RadarProps } from './radar/radar-types.ts';
import { Radar } from './radar/radar.tsx';
import { RadarTable } from './radar/radar-table.tsx';
import './radar-board.css';

/** The radar, large, and the same numbers beside it. */
export function RadarBoard(props: RadarProps) {
  return (
    <div className="radar-board">
      <div className="radar-board-chart">
        <Radar {...props} />
      </div>
      <div className="radar-board-table">
        <RadarTable {...props} />
      </div>
    </div>
  );
}
