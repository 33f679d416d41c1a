// SPDX-License-Identifier: MIT
// moe_quant_rx9070: compressing a 3-D tensor of experts to TQ3 while a model loads: in one shot, in chunks of experts,
// and in one kernel without workspace.
#include "experiments/moe_quant_rx9070/point.hpp"
#include "host/parallel_for.hpp"

namespace hiplab::moe_quant {
namespace {

Tensors inputs(const Point& p) {
  Tensors t = datasets::moe_quant_inputs(p["experts"], p["N"], p["K"], p.seed);
  t.add(table_tensor());
  const Problem all = problem(p);
  t.add(Tensor("packed", Dtype::u8, {all.all_groups(), kGroupBytes}, Role::out));
  t.add(Tensor("norms", Dtype::f32, {all.rows, all.groups()}, Role::out));
  return t;
}

std::vector<double> values(const Point& p, const Tensors& t, const std::string& output) {
  const Problem all = problem(p);
  const auto experts = t.at("experts").as<std::uint16_t>();
  const auto groups = static_cast<std::size_t>(all.groups()), width = static_cast<std::size_t>(all.k);
  const bool norms = output == "norms";
  const std::size_t each = norms ? 1 : static_cast<std::size_t>(kGroupBytes);
  std::vector<double> result(static_cast<std::size_t>(all.all_groups()) * each);
  parallel_for(static_cast<std::size_t>(all.rows), [&](std::size_t row) {
    for (std::size_t g = 0; g < groups; ++g) {
      const std::size_t first = g * kGroup, count = std::min<std::size_t>(kGroup, width - first);
      std::vector<float> group(count);
      for (std::size_t i = 0; i < count; ++i) group[i] = hip::to_float(hip::bfloat16{experts[row * width + first + i]});
      const reference::Tq3Group encoded = reference::tq3_encode(group, false);
      double* to = result.data() + (row * groups + g) * each;
      if (norms)
        *to = encoded.norm;
      else
        std::copy(encoded.packed.begin(), encoded.packed.end(), to);
    }
  });
  return result;
}

/// Bit-exact: every sum is a stated tree, every product rounded on its own.
Variant variant(const char* name, const char* idea, const char* parent, LeastTraffic (*least)(double, double),
                const char* words, std::vector<std::string> kernels) {
  Variant v;
  v.name = name;
  v.idea = idea;
  v.parent = parent;
  v.gate = [](const Point&) { return Gate::exact(); };
  v.refuses = refusal;
  v.kernels = std::move(kernels);
  v.traffic = [=](const Point& p) {
    const Problem all = problem(p);
    const LeastTraffic t = least(static_cast<double>(all.rows) * static_cast<double>(all.k),
                                 static_cast<double>(all.all_groups()) * kGroup);
    return Traffic{t.bytes_read, t.bytes_written, t.operations, "fp32", words};
  };
  return v;
}

constexpr const char* kStepWords =
    "an element: 2 + 4 + 4 + 4 + 8 read and 4 + 4 + 4 + 8 + 3/8 written by five passes; 4 a group for its norm";

std::vector<std::string> step_kernels() {
  return {"moe_quant::widen", "moe_quant::normalize", "moe_quant::rotate", "moe_quant::search", "moe_quant::pack"};
}

std::vector<std::string> with_workspace() {
  return {"experts", "table", "copy", "unit", "rotated", "codes", "packed", "norms"};
}

void launch_chunks(const LaunchContext& c, std::int64_t at_a_time) {
  run_chunks(c.point["experts"], c.point["N"], static_cast<std::int32_t>(c.point["K"]), at_a_time, c.stream,
             c.buffers.get<bfloat16>("experts"), c.buffers.get<float>("table"), workspace(c.buffers),
             c.buffers.get<std::uint8_t>("packed"), c.buffers.get<float>("norms"));
}

Variant one_shot_variant() {
  Variant v = variant("one_shot", "the published steps over the whole tensor: five arrays of its size at once", "",
                      stepwise_traffic, kStepWords, step_kernels());
  v.uses = with_workspace();
  v.prepare = [](const Point& p, Tensors& t) { add_workspace(p, t, p["experts"]); };
  v.launch = [](const LaunchContext& c) { launch_chunks(c, c.point["experts"]); };
  return v;
}

Variant expert_chunked_variant() {
  Variant v = variant("expert_chunked", "the same steps over as many experts at a time as chunk_mb holds", "one_shot",
                      stepwise_traffic, kStepWords, step_kernels());
  v.uses = with_workspace();
  v.prepare = [](const Point& p, Tensors& t) { add_workspace(p, t, chunks(p).experts_at_a_time); };
  v.launch = [](const LaunchContext& c) { launch_chunks(c, chunks(c.point).experts_at_a_time); };
  return v;
}

Variant fused_variant() {
  Variant v =
      variant("fused", "one kernel: a group stays in registers from bf16 to bytes; no workspace, no chunks", "one_shot",
              fused::least_traffic, "an element: 2 read; a group: 48 + 4 written", {"moe_quant::fused::kernel"});
  v.uses = {"experts", "table", "packed", "norms"};
  v.launch = [](const LaunchContext& c) {
    fused::run(problem(c.point), c.stream, c.buffers.get<bfloat16>("experts"), c.buffers.get<float>("table"),
               c.buffers.get<std::uint8_t>("packed"), c.buffers.get<float>("norms"));
  };
  return v;
}

const Registration registration(
    {"moe_quant_rx9070", inputs, values, {one_shot_variant(), expert_chunked_variant(), fused_variant()}});

}  // namespace
}  // namespace hiplab::moe_quant
