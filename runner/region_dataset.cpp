// SPDX-License-Identifier: MIT
#include "runner/region_dataset.hpp"

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <utility>

#include "analysis/masked_regions.hpp"
#include "runner/h5_objects.hpp"
#include "runner/sample_dataset.hpp"

namespace hiplab {
namespace {

void write_grid(H5::DataSet& dataset, const RegionTable& regions) {
  std::vector<std::string> masks;
  for (CtaMask mask : regions.masks) masks.push_back(kCtaMaskNames[static_cast<std::size_t>(mask)]);
  h5::put(dataset, "masks", masks);
  const CtaGrid& grid = *regions.ctas;
  for (const auto& [name, value] :
       {std::pair{"grid_x", grid.x}, std::pair{"grid_y", grid.y}, std::pair{"grid_z", grid.z},
        std::pair{"heads", grid.heads}, std::pair{"split", grid.split}})
    h5::put(dataset, name, std::uint64_t{value});
}

void read_grid(const H5::DataSet& dataset, RegionTable& regions) {
  for (const auto& text : h5::get_texts(dataset, "masks")) {
    const auto known = std::find(std::begin(kCtaMaskNames), std::end(kCtaMaskNames), text);
    if (known == std::end(kCtaMaskNames)) throw std::runtime_error("regions: no mask is called " + text);
    regions.masks.push_back(static_cast<CtaMask>(known - std::begin(kCtaMaskNames)));
  }
  const auto value = [&](const char* name) { return static_cast<std::uint32_t>(h5::get_u64(dataset, name)); };
  regions.ctas = CtaGrid{value("grid_x"), value("grid_y"), value("grid_z"), value("heads"), value("split")};
  if (regions.masks.size() != regions.names.size()) throw std::runtime_error("regions and its masks differ");
}

/// A row of the reduced table; its region is the one of the same place in `names`.
struct ReducedRow {
  std::uint64_t expected, active, outside;
  double values[8];
};

void write_reduced(H5::Group& group, const std::vector<MaskedRegion>& reduced) {
  static constexpr const char* kValues[8] = {"sum_ticks", "mean_ticks", "median_ticks", "p99_ticks",
                                             "mean_us",   "median_us",  "p99_us",       "fraction"};
  H5::CompType type(sizeof(ReducedRow));
  type.insertMember("expected_ctas", HOFFSET(ReducedRow, expected), H5::PredType::NATIVE_UINT64);
  type.insertMember("active_ctas", HOFFSET(ReducedRow, active), H5::PredType::NATIVE_UINT64);
  type.insertMember("outside_ctas", HOFFSET(ReducedRow, outside), H5::PredType::NATIVE_UINT64);
  for (std::size_t i = 0; i < 8; ++i)
    type.insertMember(kValues[i], HOFFSET(ReducedRow, values) + i * sizeof(double), H5::PredType::NATIVE_DOUBLE);
  std::vector<ReducedRow> rows;
  for (const MaskedRegion& r : reduced)
    rows.push_back(
        {r.expected_ctas,
         r.active_ctas,
         r.outside_ctas,
         {r.sum_ticks, r.mean_ticks, r.median_ticks, r.p99_ticks, r.mean_us, r.median_us, r.p99_us, r.fraction}});
  const hsize_t count = rows.size();
  auto dataset = group.createDataSet("regions_reduced", type, H5::DataSpace(1, &count));
  if (count) dataset.write(rows.data(), type);
  h5::describe(dataset, "CTAs: count, ticks, us, fraction of marked_us",
               "[region] of the last launch: CTAs in the mask, of these with a positive time, with one outside of the "
               "mask; times of the active ones; not-a-number: no time, or no share (waits, single CTAs)");
}

}  // namespace

void write_regions(H5::Group& group, const RegionTable& regions) {
  const hsize_t names = regions.names.size();
  const hsize_t shape[4] = {regions.launches.size(), regions.blocks, names, 2};
  const hsize_t chunk[4] = {1, regions.blocks, names, 2};
  H5::DSetCreatPropList create;
  if (shape[0] && shape[1] && names) {
    create.setChunk(4, chunk);
    create.setShuffle();
    create.setDeflate(4);  // neighbouring ticks share their high bytes: about a quarter of the size
  }
  auto dataset = group.createDataSet("regions", H5::PredType::STD_U64LE, H5::DataSpace(4, shape), create);
  std::vector<std::uint64_t> ticks;
  for (const auto& launch : regions.launches) ticks.insert(ticks.end(), launch.ticks.begin(), launch.ticks.end());
  if (!ticks.empty()) dataset.write(ticks.data(), H5::PredType::NATIVE_UINT64);
  h5::describe(dataset, "ticks", "[launch][block][region][entry, exit]; both 0: the block never entered");
  h5::put(dataset, "names", regions.names);
  h5::put(dataset, "classes", regions.classes);
  std::vector<std::string> accumulates;
  for (bool each : regions.accumulates) accumulates.push_back(each ? "yes" : "no");
  h5::put(dataset, "accumulates", accumulates);
  h5::put(dataset, "tick_ns", regions.tick_ns);
  h5::put(dataset, "unmarked_us", regions.unmarked_us);
  h5::put(dataset, "marked_us", regions.marked_us);
  h5::put(dataset, "rotation", regions.rotation);
  h5::put(dataset, "rotation_bytes", regions.rotation_bytes);
  write_samples(group, "regions_cost", "interleaved; side 0 without the marks, 1 with them, 2 without them once more",
                regions.cost_samples);
  if (!regions.ctas) return;
  write_grid(dataset, regions);
  if (!regions.launches.empty()) write_reduced(group, reduce_last_launch(regions));
}

RegionTable read_regions(const H5::Group& group) {
  const auto dataset = group.openDataSet("regions");
  hsize_t shape[4] = {};
  const H5::DataSpace space = dataset.getSpace();
  if (space.getSimpleExtentNdims() != 4) throw std::runtime_error("regions is not [launch][block][region][2]");
  space.getSimpleExtentDims(shape);
  RegionTable regions;
  regions.names = h5::get_texts(dataset, "names");
  regions.classes = h5::get_texts(dataset, "classes");
  for (const auto& text : h5::get_texts(dataset, "accumulates")) regions.accumulates.push_back(text == "yes");
  regions.tick_ns = h5::get_double(dataset, "tick_ns");
  regions.unmarked_us = h5::get_double(dataset, "unmarked_us");
  regions.marked_us = h5::get_double(dataset, "marked_us");
  if (h5::has(dataset, "rotation")) {  // not in files of earlier versions
    regions.rotation = h5::get_u64(dataset, "rotation");
    regions.rotation_bytes = h5::get_double(dataset, "rotation_bytes");
    regions.cost_samples = read_samples(group, "regions_cost");
  }
  if (h5::has(dataset, "masks")) read_grid(dataset, regions);
  regions.blocks = static_cast<std::uint32_t>(shape[1]);
  if (shape[2] != regions.names.size() || shape[3] != 2) throw std::runtime_error("regions and its names differ");
  const std::size_t one = shape[1] * shape[2] * 2;
  std::vector<std::uint64_t> ticks(shape[0] * one);
  if (!ticks.empty()) dataset.read(ticks.data(), H5::PredType::NATIVE_UINT64);
  for (std::size_t l = 0; l < shape[0]; ++l)
    regions.launches.push_back({{ticks.begin() + static_cast<std::ptrdiff_t>(l * one),
                                 ticks.begin() + static_cast<std::ptrdiff_t>((l + 1) * one)}});
  return regions;
}

}  // namespace hiplab
